package org.corridor.knowledge.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The blocks with the action points and cautions that saved designs and the rules of the design
 * review refer to by id. One may be added freely, but none of these may be renamed or go.
 */
final class RequiredBlocks {

  record Required(List<String> actionPoints, List<String> cautions) {}

  static final Map<String, Required> ALL = new TreeMap<>();

  static {
    required(
        "networking-event",
        "written-commitment both-ends migrants-shape-programme",
        "face-to-face-needed bond-beyond-geography");
    required(
        "virtual-networking-space",
        "host-after-project incentive-to-update upkeep-planned combine-face-to-face",
        "trust-in-data-use goes-stale");
    required("knowledge-sharing", "map-initiatives members-contribute", "formalise-or-not");
    required("md-training", "trainees-both-ends training-of-trainers", "too-general");
    required(
        "local-authority-empowerment",
        "families-as-channel communication-strategy",
        "attitude-to-migration");
    required(
        "migrant-led-initiative",
        "relevant-for-local-development identify-bond migrants-in-all-phases",
        "overambition affinity-area");
    required(
        "remittance-transfer-tool",
        "research-behaviour train-both-ends work-with-financial-institutions",
        "informal-channels-attractive");
    required(
        "micro-credit",
        "agreement-with-institution research-behaviour select-beneficiaries",
        "repayment-guarantee");
    required(
        "saving-scheme",
        "research-behaviour favourable-terms migrants-choose-use",
        "compete-with-other-savings");
    required("insurance", "research-behaviour", "understood-product");
    required(
        "financial-literacy",
        "both-ends-of-chain gender-sensitive training-of-trainers research-first",
        "attitudes-take-time");
    required(
        "savings-in-local-businesses",
        "migrants-select-or-monitor experienced-intermediary identification-with-beneficiaries",
        "no-ownership mere-extra-funding");
    required(
        "cooperative-upscaling",
        "relevant-sector returns-within-project families-involved alternative-finance",
        "irregular-status-or-crisis");
    required(
        "savings-investment-group",
        "ownership-of-use group-by-origin-or-language hometown-options local-authorities-involved",
        "economic-viability hard-to-raise-funds");
    required(
        "business-support-desk",
        "support-start-to-finish coaches-trained link-to-credit buy-in-after-project",
        "no-results-in-project-time desk-sustainability similar-start-ups only-advanced-ideas");
    required(
        "joint-business-credit-fund",
        "joint-family-ownership revolving business-support-alongside",
        "seen-as-grant");
    required(
        "skills-research", "gender-age-dimension link-to-needs", "reluctance-irregular-status");
    required(
        "diaspora-roster",
        "consent-system benefit-for-registered host-after-project promotion-at-start",
        "incentive-to-update data-protection known-experts-for-technical-group");
    required(
        "local-needs-assessment",
        "alongside-skills gender-age-dimension local-plans",
        "needs-without-migrants");
    required(
        "migrant-experts-trainers",
        "terms-of-collaboration training-to-teach material-that-stays availability-of-experts",
        "language-or-dialect voluntary-commitment-fades");
    required(
        "institutional-collaboration",
        "authorisations-and-standards written-agreement joint-follow-up",
        "dependence-on-individuals");
    required(
        "upskilling-retraining",
        "survey-first individual-plan material-that-stays stipend-for-lost-income",
        "skills-do-not-fit-market");
    required(
        "job-placement",
        "employers-and-chambers recognition-of-skills information-before-return",
        "labour-market-weak");
    required(
        "information-campaign",
        "research-first defined-audience channel-and-language measure-change gender-sensitive",
        "change-takes-time sensitive-topic leaflet-or-manual");
    required(
        "pre-departure-information",
        "accurate-legal-information known-messengers reach-before-decision",
        "not-deterrence-only");
    required(
        "assistance-in-transit-and-destination",
        "trusted-access referral-network legal-and-personal-advice",
        "irregular-status-fear confidentiality legal-frameworks-differ");
    required(
        "family-services", "both-ends-family caregivers-and-schools referral", "child-protection");
    required(
        "forced-returnee-reception",
        "immediate-relief long-term-reintegration peers-as-helpers heal-the-helpers",
        "qualified-staff-scarce stigma");
    required(
        "binding-forces",
        "joint-vision written-agreement legitimacy",
        "overconfidence-from-long-ties donor-driven-partnership");
    required(
        "added-value-of-small-scale", "use-proximity informal-partners", "overestimate-achievable");
    required(
        "complementarities",
        "transnational-complementarity technical-complementarity roles-from-strengths",
        "too-many-partners");
    required("capacity-transfer", "learning-planned both-directions", "paternalism");
    required(
        "threats-and-solutions",
        "regular-communication budgeted-meetings external-help threat-register",
        "leadership-change financial-dependence");
    required(
        "stakeholder-analysis",
        "map-both-ends interest-and-influence gains-and-losses",
        "only-usual-suspects");
    required(
        "stakeholder-engagement",
        "migrants-as-stakeholders local-authorities service-providers community-leaders written-collaboration",
        "overlap-with-existing-services time-and-compensation");
    required("analysis-of-forces", "driving-and-restraining who-can-decide", "political-change");
    required(
        "strategic-alliances",
        "involve-early evidence-for-policy advisory-group visibility",
        "political-sensitivity expectations");
  }

  private RequiredBlocks() {}

  private static void required(String block, String actionPoints, String cautions) {
    ALL.put(block, new Required(List.of(actionPoints.split(" ")), List.of(cautions.split(" "))));
  }
}
