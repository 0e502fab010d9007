import type { BudgetFacts, BudgetScope } from "../../../domain/warnings/facts/budgetFacts";
import type { WarningTexts } from "../warningText";
import type { Words } from "../wordsOf";

export const budgetFr: WarningTexts<BudgetFacts> = {
  "W-PRI-01": {
    title: "Poids différents de 100 % au total",
    sentence: ({ sum }, { percent }) =>
      `Les poids des critères totalisent ${percent(sum)}. Adaptez-les pour arriver à 100\u00a0%.`,
  },
  "W-PRI-02": {
    title: "Score manquant",
    sentence: ({ title, criteria }, { name, list }) =>
      `La formation ${name(title)} n’a pas encore de score pour ${list(criteria.map(name))} ; sa priorité ne peut pas être calculée. Complétez les scores.`,
  },
  "W-PRI-03": {
    title: "Grand écart entre évaluateurs",
    sentence: ({ title, criterion, highestGroup, highest, lowestGroup, lowest }, { name, choice, number }) =>
      `Pour la formation ${name(title)}, ${choice("stakeholderGroup", highestGroup)} donne ${number(highest)} à ${name(criterion)} et ${choice("stakeholderGroup", lowestGroup)} ${number(lowest)}. Discutez de l’écart avant de décider.`,
  },
  "W-PRI-04": {
    title: "Rien pour le terrain",
    sentence: ({ total }, { euro }) =>
      `Sur ${euro(total)}, rien ne va aux demandes du terrain (groupe d). Voyez si l’une d’elles mérite une place.`,
  },
  "W-BUD-01": {
    title: "Budget dépassé",
    sentence: ({ planned, granted, over, ...scope }, words) =>
      `${scopeName(scope, words)} coûte ${words.euro(planned)} net, soit ${words.euro(over)} de plus que les ${words.euro(granted)} alloués. Supprimez ou reportez des formations, ou demandez un budget supplémentaire.`,
  },
  "W-BUD-02": {
    title: "Les formations obligatoires dépassent le budget",
    sentence: ({ mandatory, granted, short }, { euro }) =>
      `Les formations obligatoires coûtent ensemble ${euro(mandatory)}, pour un budget alloué de ${euro(granted)}. Elles ne peuvent pas être supprimées : demandez ${euro(short)} de budget en plus.`,
  },
  "W-BUD-03": {
    title: "Ligne budgétaire incomplète",
    sentence: ({ line, missing }, { name, list }) =>
      `Dans la ligne ${name(line)}, il manque ${list(missing.map((part) => parts[part]))} ; elle ne compte donc pas. Complétez la ligne.`,
  },
  "W-BUD-04": {
    title: "Coût salarial d’absence manquant",
    sentence: ({ title }, { name }) =>
      `La formation ${name(title)} a des lignes budgétaires mais pas de coût salarial d’absence. Ajoutez une ligne pour le salaire des participants pendant la formation.`,
  },
  "W-BUD-05": {
    title: "Ligne non répartie sur l’année",
    sentence: ({ line, amount }, { name, euro }) =>
      `La ligne ${name(line)} (${euro(amount)}) n’a pas de mois et la formation n’a pas encore de jours. Indiquez un mois ou planifiez la formation.`,
  },
  "W-BUD-06": {
    title: "Dépense avant approbation",
    sentence: ({ training, date, amount, approvedOn }, { name, euro, date: on }) =>
      `Le ${on(date)}, ${euro(amount)} ont été dépensés ou engagés${training ? ` pour ${name(training)}` : ""}, ${approvedOn ? `avant l’approbation du ${on(approvedOn)}` : "alors que le budget n’est pas encore approuvé"}. Faites approuver cette dépense.`,
  },
  "W-BUD-07": {
    title: "Sous-utilisation attendue",
    sentence: ({ expected, granted, use }, { euro, percent }) =>
      `L’utilisation attendue est de ${euro(expected)} sur ${euro(granted)}, soit ${percent(use)}. Voyez quelles formations peuvent être avancées ou quel budget se libère.`,
  },
  "W-BUD-08": {
    title: "Beaucoup de dépenses hors plan",
    sentence: ({ share, amount, total }, { euro, percent }) =>
      `${percent(share)} des dépenses (${euro(amount)} sur ${euro(total)}) sont ad hoc : sans besoin ni objectif complets. Liez-les à un besoin et à un objectif, ou corrigez le tir.`,
  },
  "W-BUD-09": {
    title: "Modifié après le scellement",
    sentence: ({ line, sealed, now }, { name, euro }) => {
      const change =
        sealed === null
          ? `a été ajoutée après le scellement (${euro(now ?? 0)})`
          : now === null
            ? `a disparu depuis le scellement (elle valait ${euro(sealed)})`
            : `est passée de ${euro(sealed)} à ${euro(now)} après le scellement`;
      return `La ligne ${name(line)} ${change}. Rétablissez la ligne ou faites approuver à nouveau le budget.`;
    },
  },
  "W-BUD-10": {
    title: "Le statut et la décision se contredisent",
    sentence: ({ status, decision, on, ...scope }, words) =>
      `${scopeName(scope, words)} a le statut ${words.name(words.choice("budgetStatus", status))}, mais la dernière décision sur le budget, du ${words.date(on)}, est ${words.name(words.choice("decision", decision))}. Adaptez le statut ou notez la nouvelle décision.`,
  },
  "W-SUB-01": {
    title: "Plafond de la subvention atteint",
    sentence: ({ name: subsidy, computed, allowed }, { name, euro }) =>
      `Pour ${name(subsidy)}, ${euro(computed)} ont été calculés, mais le plafond ne laisse que ${euro(allowed)}. Comptez sur ce montant.`,
  },
  "W-SUB-02": {
    title: "Prestataire non reconnu",
    sentence: ({ supplier, training, kind }, { name, choice }) =>
      `Le prestataire ${name(supplier)} de la formation ${name(training)} n’est pas reconnu pour ${choice("subsidyKind", kind)}. Choisissez un prestataire reconnu ou indiquez le numéro de reconnaissance.`,
  },
  "W-SUB-03": {
    title: "Délai de demande dépassé",
    sentence: ({ name: subsidy, before }, { name, date }) =>
      `${name(subsidy)} devait être demandé au plus tard le ${date(before)}. Indiquez la date de la demande ou ne comptez plus sur cette subvention.`,
  },
  "W-SUB-04": {
    title: "SLIM ne rembourse pas les cours",
    sentence: ({ name: subsidy, training }, { name }) =>
      `${name(subsidy)} est lié à la formation ${name(training)}, qui comporte des frais d’inscription ou de formateur. SLIM rembourse l’analyse, le conseil ou une méthode d’apprentissage, pas les cours. Liez la subvention à une autre formation ou supprimez-la.`,
  },
  "W-CON-01": {
    title: "Service inconnu",
    sentence: ({ department, rows }, { name, count }) =>
      `Le service ${name(department)} ne figure pas dans la liste du personnel (${count(rows, "ligne", "lignes")}). Corrigez le nom ou complétez la liste.`,
  },
  "W-CON-02": {
    title: "Fichier de service périmé",
    sentence: ({ department, savedOn }, { name, date }) =>
      `Le fichier du service ${name(department)} date du ${date(savedOn)}, il a plus de 14 jours. Demandez une version récente et consolidez à nouveau.`,
  },
  "W-CON-03": {
    title: "Formation peut-être en double",
    sentence: ({ title, other, reason }, { name }) =>
      reason === "sameTitle"
        ? `La formation ${name(title)} porte le même titre qu’une autre formation du plan. Fusionnez-les ou changez un titre.`
        : `Les formations ${name(title)} et ${name(other)} ont le même prestataire et le même premier jour. Vérifiez s’il s’agit d’une seule formation.`,
  },
  "W-CON-04": {
    title: "Le total des services diffère",
    sentence: ({ departments, plan, difference }, { euro }) =>
      `Les services totalisent ${euro(departments)}, ce plan ${euro(plan)} : une différence de ${euro(difference)}. Consolidez à nouveau les fichiers ou cherchez la ligne qui diffère.`,
  },
  "W-JP-01": {
    title: "Formation sans session",
    sentence: ({ title, year }, { name }) =>
      `La formation ${name(title)} figure au plan de ${year} mais n’a pas encore de session. Planifiez une session ou reportez la formation.`,
  },
  "W-JP-02": {
    title: "Besoin reporté à plusieurs reprises",
    sentence: ({ title, times }, { name }) =>
      `Le besoin ${name(title)} a déjà été reporté ${times} fois. Décidez : le retenir, le résoudre autrement ou le refuser.`,
  },
  "W-VRM-01": {
    title: "Une seule forme d’apprentissage",
    sentence: ({ form, trainings }, { choice, name }) =>
      `Les ${trainings} formations ont toutes la même forme : ${name(choice("learningForm", form))}. Voyez si l’apprentissage sur le terrain, le coaching ou l’e-learning conviendrait aussi.`,
  },
};

const parts = { costType: "le type de coût", quantity: "la quantité", unitPrice: "le prix" } as const;

function scopeName({ department, cluster, costCentre }: BudgetScope, { name, choice }: Words): string {
  const scope = [
    department && `le service ${name(department)}`,
    cluster && `le groupe de priorité ${name(choice("priorityCluster", cluster))}`,
    costCentre && `le centre de coûts ${name(costCentre)}`,
  ].filter(Boolean);
  return scope.length === 0 ? "Le plan" : `La partie pour ${scope.join(", ")}`;
}
