import type { SheetWording } from "../sheetWording";
import { monthNames } from "../monthTexts";
import { say } from "../wording";
import { enrolmentTexts } from "./enrolmentTexts";

const weekdays = {
  mon: say("ma", "Mon", "lu"),
  tue: say("di", "Tue", "ma"),
  wed: say("wo", "Wed", "me"),
  thu: say("do", "Thu", "je"),
  fri: say("vr", "Fri", "ve"),
  sat: say("za", "Sat", "sa"),
  sun: say("zo", "Sun", "di"),
};

export const calendarTexts: SheetWording<"calendar"> = {
  name: say("Kalender", "Calendar", "Calendrier"),
  title: say("Sessies en deelnames", "Sessions and enrolments", "Sessions et participations"),
  explanation: say(
    "Plan sessies en lesdagen en schrijf deelnemers in; botsingen verschijnen rechts.",
    "Plan sessions and training days and enrol people; conflicts show on the right.",
    "Planifiez les sessions et les jours et inscrivez les participants ; les conflits apparaissent à droite.",
    "Plan sessies en opleidingsdagen en schrijf deelnemers in; botsingen verschijnen rechts.",
  ),
  tables: {
    sessions: {
      title: say("Sessies", "Sessions", "Sessions"),
      headers: {
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        trainer: say("Trainer", "Trainer", "Formateur", "Lesgever"),
        room: say("Lokaal", "Room", "Local"),
        equipment: say("Materiaal", "Equipment", "Matériel"),
        location: say("Locatie", "Location", "Lieu"),
        capacity: say("Plaatsen", "Seats", "Places"),
        minimum: say("Minimaal", "Minimum", "Minimum"),
        status: say("Status", "Status", "Statut"),
        pinned: say("Vast?", "Pinned?", "Fixée ?"),
        travelMinutes: say("Reistijd in minuten", "Travel time in minutes", "Trajet en minutes"),
        overnight: say("Overnachting?", "Overnight stay?", "Nuitée ?"),
        bookBefore: say("Inschrijven vóór", "Book before", "Inscription avant le"),
        practical: say("Praktische afspraken", "Practical arrangements", "Arrangements pratiques"),
        goalFixed: say("Doel vooraf bepaald?", "Goal fixed beforehand?", "Objectif fixé d'avance ?"),
        firstDay: say("Eerste dag", "First day", "Premier jour"),
        lastDay: say("Laatste dag", "Last day", "Dernier jour"),
        hours: say("Uren", "Hours", "Heures"),
        enrolled: say("Ingeschreven", "Enrolled", "Inscrits"),
        occupancy: say("Bezetting", "Occupancy", "Occupation"),
      },
      help: {
        pinned: say(
          "Ja: het voorstel van een planning verschuift deze sessie nooit.",
          "Yes: a proposed schedule never moves this session.",
          "Oui : une proposition de planning ne déplace jamais cette session.",
        ),
      },
    },
    trainingDays: {
      title: say("Lesdagen", "Training days", "Jours de formation", "Opleidingsdagen"),
      headers: {
        sessionId: say("Sessie-ID", "Session ID", "ID session"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        date: say("Datum", "Date", "Date"),
        weekday: say("Dag", "Day", "Jour"),
        start: say("Van", "From", "De"),
        end: say("Tot", "To", "À"),
        hours: say("Uren", "Hours", "Heures"),
        personHours: say("Uren van alle deelnemers", "Hours of all participants", "Heures de tous les participants"),
        trainingId: say("Opleiding-ID", "Training ID", "ID formation"),
        holiday: say("Feestdag", "Holiday", "Jour férié"),
      },
      labels: weekdays,
    },
    enrolments: enrolmentTexts,
    blocks: {
      title: say("Blokkades", "Blackout periods", "Périodes bloquées", "Sperperiodes"),
      headers: {
        name: say("Naam", "Name", "Nom"),
        kind: say("Soort", "Kind", "Type"),
        department: say("Afdeling", "Department", "Service"),
        from: say("Van", "From", "Du"),
        to: say("Tot en met", "Through", "Au"),
      },
      help: {
        department: say("Leeg: voor iedereen.", "Empty: for everyone.", "Vide : pour tous."),
      },
    },
    holidays: {
      title: say("Feestdagen", "Public holidays", "Jours fériés"),
      headers: {
        date: say("Datum", "Date", "Date"),
        weekday: say("Dag", "Day", "Jour"),
        name: say("Naam", "Name", "Nom"),
        country: say("Land", "Country", "Pays"),
        free: say("Vrij?", "Day off?", "Congé ?"),
        replacementDate: say("Vervangen op", "Replaced on", "Remplacé le"),
      },
      labels: weekdays,
    },
  },
  blocks: {
    trainingSpread: {
      title: say(
        "Spreiding van de opleidingsuren over het planjaar",
        "Spread of training hours over the plan year",
        "Répartition des heures de formation sur l'année",
      ),
      labels: {
        month: say("Maand", "Month", "Mois"),
        hours: say("Uren", "Hours", "Heures"),
        quarter: say("Kwartaal", "Quarter", "Trimestre"),
        share: say("Deel van het jaar", "Share of the year", "Part de l'année"),
        evenness: say("Drukste maand / gemiddelde", "Busiest month / mean", "Mois le plus chargé / moyenne"),
        quarter1: say("K1", "Q1", "T1"),
        quarter2: say("K2", "Q2", "T2"),
        quarter3: say("K3", "Q3", "T3"),
        quarter4: say("K4", "Q4", "T4"),
        ...monthNames,
      },
    },
    conflicts: {
      title: say("Botsingen", "Conflicts", "Conflits"),
      labels: {
        kind: say("Soort", "Kind", "Type"),
        who: say("Wie of wat", "Who or what", "Qui ou quoi"),
        sessionA: say("Sessie", "Session", "Session"),
        sessionB: say("Botst met", "Conflicts with", "En conflit avec"),
        date: say("Datum", "Date", "Date"),
        from: say("Van", "From", "De"),
        to: say("Tot", "To", "À"),
      },
    },
  },
};
