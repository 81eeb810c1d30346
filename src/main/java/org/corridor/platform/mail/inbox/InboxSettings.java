package org.corridor.platform.mail.inbox;

import org.corridor.platform.CannotStart;
import org.springframework.core.env.Environment;

/**
 * Where mails come in.
 *
 * @param security what protects the way there
 */
record InboxSettings(
    String host, int port, String user, String password, String folder, Security security) {

  enum Security {
    TLS("imaps", 993),
    STARTTLS("imap", 143),
    NONE("imap", 143);

    final String protocol;
    final int port;

    Security(String protocol, int port) {
      this.protocol = protocol;
      this.port = port;
    }
  }

  static InboxSettings of(Environment environment) {
    Security security = security(environment.getProperty("corridor.mail.in.security", "tls"));
    String port = environment.getProperty("corridor.mail.in.port", "");
    if (!port.matches("[0-9]{0,5}")) {
      throw new CannotStart("CORRIDOR_MAIL_IN_PORT must be a number, such as 993.");
    }
    return new InboxSettings(
        environment.getProperty("corridor.mail.in.host", "").strip(),
        port.isEmpty() ? security.port : Integer.parseInt(port),
        environment.getProperty("corridor.mail.in.user", ""),
        environment.getProperty("corridor.mail.in.password", ""),
        environment.getProperty("corridor.mail.in.folder", "INBOX"),
        security);
  }

  private static Security security(String said) {
    for (Security one : Security.values()) {
      if (one.name().equalsIgnoreCase(said.strip())) {
        return one;
      }
    }
    throw new CannotStart("CORRIDOR_MAIL_IN_SECURITY must be tls, starttls or none.");
  }

  boolean configured() {
    return !host.isEmpty();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "InboxSettings";
  }
}
