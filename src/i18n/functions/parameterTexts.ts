import { planParametersNl } from "./planParametersNl";
import { costParametersNl } from "./costParametersNl";
import { calendarParametersNl } from "./calendarParametersNl";
import { complianceParametersNl } from "./complianceParametersNl";
import { planParametersEn } from "./planParametersEn";
import { costParametersEn } from "./costParametersEn";
import { calendarParametersEn } from "./calendarParametersEn";
import { complianceParametersEn } from "./complianceParametersEn";
import { planParametersFr } from "./planParametersFr";
import { costParametersFr } from "./costParametersFr";
import { calendarParametersFr } from "./calendarParametersFr";
import { complianceParametersFr } from "./complianceParametersFr";

const nl = { ...planParametersNl, ...costParametersNl, ...calendarParametersNl, ...complianceParametersNl };

/** A parameter of a custom function. One key has one meaning in every function that takes it. */
export type ParameterKey = keyof typeof nl;

/** Name and help of every parameter: a parameter without text in each language does not compile. */
export const parameterTexts: Readonly<Record<"nl" | "en" | "fr", Readonly<Record<ParameterKey, string>>>> = {
  nl,
  en: { ...planParametersEn, ...costParametersEn, ...calendarParametersEn, ...complianceParametersEn },
  fr: { ...planParametersFr, ...costParametersFr, ...calendarParametersFr, ...complianceParametersFr },
};
