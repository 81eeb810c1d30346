package org.corridor.people.accounts.domain;

import org.corridor.platform.text.Language;

/** The people of the demo profile. Who they are is the text {@code people.sample.<code>}. */
public enum SampleMember {
  VOLUNTEER("Awa Diarra", Language.FR),
  OFFICER("Rosa Cueva", Language.ES),
  NGO_WORKER("Nuno Tavares", Language.PT),
  NURSE("Grace Mensah", Language.EN),
  STEWARD("Salma Haddad", Language.AR);

  /** Everybody's, shown on the sign-in page. */
  public static final String PASSWORD = "mangoes by the river";

  private final String person;
  private final Language language;

  SampleMember(String person, Language language) {
    this.person = person;
    this.language = language;
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What they sign in with; the domain is one that never exists (RFC 2606). */
  public String email() {
    return code() + "@corridor.example";
  }

  /** The name with a mark that says in their language that it is not a real person. */
  public String displayName(String mark) {
    return person + " (" + mark + ")";
  }

  public String person() {
    return person;
  }

  public Language language() {
    return language;
  }
}
