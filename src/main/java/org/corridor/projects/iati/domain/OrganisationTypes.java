package org.corridor.projects.iati.domain;

import org.corridor.people.OrganisationKind;
import org.corridor.projects.design.Alliances;

/** Kinds of organisations as the standard's list {@code OrganisationType} has them, both ways. */
final class OrganisationTypes {

  private OrganisationTypes() {}

  static String of(OrganisationKind kind) {
    return switch (kind) {
      case CENTRAL_AUTHORITY -> "10";
      case LOCAL_AUTHORITY, REGIONAL_AUTHORITY -> "11";
      case MIGRANT_ASSOCIATION, NGO, FAITH, NETWORK -> "22";
      case INTERNATIONAL_ORGANISATION -> "40";
      case DONOR -> "60";
      case MICRO_FINANCE, COOPERATIVE, EMPLOYERS, CHAMBER, MEDIA, CONSULTANCY -> "70";
      case UNIVERSITY, TRAINING_CENTRE, RESEARCH -> "80";
      case TRADE_UNION, HEALTH, OTHER -> "90";
    };
  }

  /** The same for an ally of a design. */
  static String of(Alliances.OrganisationKind kind) {
    return switch (kind) {
      case CENTRAL_AUTHORITY, EMBASSY -> "10";
      case LOCAL_AUTHORITY, REGIONAL_AUTHORITY -> "11";
      case MIGRANT_ASSOCIATION, NGO, FAITH, NETWORK -> "22";
      case INTERNATIONAL_ORGANISATION -> "40";
      case DONOR -> "60";
      case MICRO_FINANCE, COOPERATIVE, EMPLOYERS, CHAMBER, MEDIA, BANK, COMPANY -> "70";
      case UNIVERSITY, TRAINING_CENTRE, RESEARCH, SCHOOL -> "80";
      case TRADE_UNION, HEALTH, OTHER -> "90";
    };
  }

  /** The nearest kind; a code that is not told or not known is another kind. */
  static OrganisationKind kind(String type) {
    return switch (type) {
      case "10", "15" -> OrganisationKind.CENTRAL_AUTHORITY;
      case "11" -> OrganisationKind.LOCAL_AUTHORITY;
      case "21", "22", "23", "24" -> OrganisationKind.NGO;
      case "40" -> OrganisationKind.INTERNATIONAL_ORGANISATION;
      case "60" -> OrganisationKind.DONOR;
      case "70", "71", "72", "73" -> OrganisationKind.EMPLOYERS;
      case "80" -> OrganisationKind.UNIVERSITY;
      default -> OrganisationKind.OTHER;
    };
  }
}
