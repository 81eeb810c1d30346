package org.corridor.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of actor an organisation is; its name is the text {@code people.kind.<code>}. */
public enum OrganisationKind {
  MIGRANT_ASSOCIATION,
  NGO,
  LOCAL_AUTHORITY,
  REGIONAL_AUTHORITY,
  CENTRAL_AUTHORITY,
  UNIVERSITY,
  TRAINING_CENTRE,
  MICRO_FINANCE,
  COOPERATIVE,
  EMPLOYERS,
  CHAMBER,
  TRADE_UNION,
  HEALTH,
  FAITH,
  NETWORK,
  RESEARCH,
  MEDIA,
  CONSULTANCY,
  INTERNATIONAL_ORGANISATION,
  DONOR,
  OTHER;

  /** As in content files, addresses and exports, e.g. {@code migrant-association}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<OrganisationKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "people.kind." + code();
  }
}
