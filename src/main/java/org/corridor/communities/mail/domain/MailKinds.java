package org.corridor.communities.mail.domain;

/** The purposes of the keys that circles sign. */
final class MailKinds {

  /** Number of a subscription, in the sender of the envelope. */
  static final String SUBSCRIPTION = "circle";

  /** Number of a subscription, in the link that ends it. */
  static final String OFF = "off";

  /** Number of who answers what. */
  static final String ANSWER = "post";

  private MailKinds() {}
}
