import type { SheetWording } from "../sheetWording";
import { say } from "../wording";

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
        holiday: say("Feestdag", "Holiday", "Jour férié"),
      },
      labels: weekdays,
    },
    enrolments: {
      title: say("Deelnames", "Enrolments", "Participations"),
      headers: {
        sessionId: say("Sessie-ID", "Session ID", "ID session"),
        trainingTitle: say("Opleiding", "Training", "Formation"),
        employeeId: say("Medewerker-ID", "Employee ID", "ID collaborateur"),
        employeeName: say("Medewerker", "Employee", "Collaborateur"),
        department: say("Afdeling", "Department", "Service"),
        status: say("Status", "Status", "Statut"),
        hoursFollowed: say("Gevolgde uren", "Hours followed", "Heures suivies"),
        countsAsWork: say("Telt als arbeidstijd?", "Counts as working time?", "Compte comme temps de travail ?"),
        ownContribution: say("Eigen bijdrage", "Own contribution", "Participation personnelle"),
        repaymentClause: say("Studiekostenbeding?", "Repayment clause?", "Clause d'écolage ?", "Scholingsbeding?"),
        wkrClass: say("WKR-klasse", "Work-cost class (NL)", "Classe WKR (NL)"),
        transitionConsentOn: say(
          "Toestemming transitiekosten op",
          "Consent to transition costs on",
          "Accord coûts de transition le",
        ),
        transitionCost: say("Transitiekosten", "Transition cost", "Coût de transition"),
        homeImpact: say("Invloed thuis", "Impact at home", "Impact à la maison"),
        discussed: say("Besproken?", "Discussed?", "Discuté ?"),
        satisfaction: say("Tevredenheid 0-10", "Satisfaction 0-10", "Satisfaction 0-10"),
        preScore: say("Score vooraf", "Score before", "Note avant"),
        postScore: say("Score achteraf", "Score after", "Note après"),
        behaviourShown: say("Gedrag zichtbaar?", "Behaviour shown?", "Comportement visible ?"),
      },
    },
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
