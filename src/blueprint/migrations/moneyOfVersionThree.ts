/** Skeletons of the formulas about money as versions 1 to 3 wrote them and version 4 no longer does, by table and column or by block. */
export const moneyOfVersionThree: Readonly<Record<string, readonly string[]>> = {
  rankedList: [
    '=IFERROR(OPL.RANGLIJST(Opleidingen[],Opleidingen[],Opleidingen[],Opleidingen[],Opleidingen[],Opleidingen[],(N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))+(INDEX(Organisatie[],MATCH("",Organisatie[],0))="")*SUM(Budgetkader[])),INDEX(Organisatie[],MATCH("",Organisatie[],0)),INDEX(Organisatie[],MATCH("",Organisatie[],0)),Opleidingen[],Opleidingen[]),"")',
  ],
  cutOffSummary: ["=ROUND(SUM(Begroting[])-SUM(Opleidingen[]),2)"],
  "trainings.netCost": ['=IF(@="","",SUMIFS(Begroting[],Begroting[],@))'],
  "trainings.rank": ['=IF(@="","",COUNTIFS(Opleidingen[],""&@,Opleidingen[],"")+1)'],
  "trainings.withinBudget": [
    '=IF(@="","",IF(OR(@="",@="",@<=(N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))+(INDEX(Organisatie[],MATCH("",Organisatie[],0))="")*SUM(Budgetkader[]))),"",""))',
  ],
  "budgetLines.amount": [
    '=IF(@="",ROUND(N(@)/100*SUMPRODUCT((Begroting[]=@)*(Begroting[]=@)*(Begroting[]=""),Begroting[]),2),@)',
    '=IF(@="",ROUND(N(@)/100*SUMIFS(Begroting[],Begroting[],@,Begroting[],@,Begroting[],""),2),@)',
  ],
  "budgetLines.countedAmount": ['=IF(OR(@="",@=IFERROR(INDEX(Scenarios[],MATCH("",Scenarios[],0)),"")),@,0)'],
  "budgetFrames.planned": [
    '=SUMPRODUCT(((@="")+(Begroting[]=@)>0)*((@="")+(Begroting[]=@)>0)*((@="")+(Begroting[]=@)>0),Begroting[])',
  ],
  "budgetFrames.forecast": ["=MAX(@,@+@)"],
  "subsidies.countedRate": [
    '=IF(@<>"",@,IF(@<>"",0,IF(INDEX(Organisatie[],MATCH("",Organisatie[],0))="",IF(@="",IFERROR(AVERAGEIFS(ParWet[],ParWet[],"",ParWet[],""),0),IFERROR(AVERAGEIFS(ParWet[],ParWet[],"",ParWet[],""),0)),IF(INDEX(Organisatie[],MATCH("",Organisatie[],0))="",IF(@="",IFERROR(AVERAGEIFS(ParWet[],ParWet[],"",ParWet[],""),0),IFERROR(AVERAGEIFS(ParWet[],ParWet[],"",ParWet[],""),0)),0))))',
  ],
  "subsidies.claim": [
    '=IF(@="",0,IF(@<>"",@,IF(AND(@="",N(@)<IFERROR(AVERAGEIFS(ParWet[],ParWet[],"",ParWet[],""),0)),0,MIN(ROUND(N(@)*@,2),IF(@="",1E+99,@)))))',
  ],
  "scenarios.total": ["=SUMIFS(Begroting[],Begroting[],@)"],
  budgetPosition: ["=SUM(Begroting[])", "=MAX(0,$-$-$)"],
  totalsByCluster: [
    "=IFERROR(OPL.SUBTOTAAL(Begroting[],Begroting[],$),SUMIFS(Begroting[],Begroting[],$))",
    "=SUM(Begroting[])-SUM($:$)",
  ],
  totalsByCostType: ["=IFERROR(OPL.SUBTOTAAL(Begroting[],Begroting[],$),SUMIFS(Begroting[],Begroting[],$))"],
  totalsByMonth: [
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),1,1)',
    '=IFERROR(OPL.FASERING(Begroting[],Begroting[],Begroting[],Lesdagen[],Lesdagen[],$),ROUND(SUMPRODUCT(ROUND(Begroting[]*COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],""&EDATE($,1))/(COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],"")+(COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],"")=0)),2)-ROUND(Begroting[]*COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],""&$)/(COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],"")+(COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],"")=0)),2))+SUMPRODUCT((COUNTIFS(Lesdagen[],Begroting[],Lesdagen[],"")=0)*(Begroting[]>=$)*(Begroting[]<EDATE($,1))*ISNUMBER(Begroting[])*Begroting[]),2))',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),2,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),3,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),4,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),5,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),6,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),7,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),8,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),9,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),10,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),11,1)',
    '=DATE(INDEX(Organisatie[],MATCH("",Organisatie[],0)),12,1)',
    "=SUM(Begroting[])-SUM($:$)",
  ],
  totalsByDepartment: [
    "=IFERROR(OPL.SUBTOTAAL(Begroting[],Begroting[],LijstAfdeling[]),SUMIFS(Begroting[],Begroting[],LijstAfdeling[]))",
  ],
  boardRequest: [
    '=IF((SUM(Begroting[])-N(INDEX(Organisatie[],MATCH("",Organisatie[],0))))<=0,""&FIXED(-(SUM(Begroting[])-N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))),0)&"",""&FIXED((SUM(Begroting[])-N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))),0)&"")',
    '=IF((SUM(Begroting[])-N(INDEX(Organisatie[],MATCH("",Organisatie[],0))))<=0,"",""&COUNTIFS(Opleidingen[],"")&"")',
  ],
  boardFigures: [
    '=COUNTIFS(Opleidingen[],"")',
    "=SUM(Opleidingen[])",
    "=SUMPRODUCT(Sessies[],Sessies[])",
    '=IFERROR(ROUND(SUM(Opleidingen[])/COUNTIFS(Medewerkers[],""),2),0)',
    '=IFERROR(ROUND(SUM(Opleidingen[])/INDEX(Organisatie[],MATCH("",Organisatie[],0)),4),0)',
  ],
  boardBudget: ['=N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))', "=SUM(Begroting[])"],
  boardClusters: ["=SUMIFS(Begroting[],Begroting[],$)", "=SUM(Begroting[])-SUM($:$)"],
  control: [
    '=IFERROR(OPL.SUBTOTAAL(Begroting[],Begroting[],""),"")',
    '=IFERROR(SUMIFS(Begroting[],Begroting[],""),0)',
    '=IFERROR(OPL.BESCHIKBAAR(N(INDEX(Organisatie[],MATCH("",Organisatie[],0))),SUMIFS(Realisatie[],Realisatie[],""),SUMIFS(Realisatie[],Realisatie[],"")),"")',
    '=IFERROR(N(INDEX(Organisatie[],MATCH("",Organisatie[],0)))-SUMIFS(Realisatie[],Realisatie[],"")-SUMIFS(Realisatie[],Realisatie[],""),0)',
  ],
};
