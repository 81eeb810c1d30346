package org.corridor.platform.mail;

import java.util.Optional;
import org.corridor.platform.CannotStart;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this installation, for links in mails and on paper: {@code CORRIDOR_URL}, else
 * this machine. Never taken from a request, since whoever sends one can claim any host in it, and a
 * link for a new password must not lead to theirs.
 */
@Component
public class SiteAddress {

  private final String configured;
  private final Environment environment;

  SiteAddress(Environment environment) {
    this.environment = environment;
    this.configured = environment.getProperty("corridor.url", "").strip().replaceAll("/+$", "");
    if (!configured.isEmpty() && !configured.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
      throw new CannotStart(
          "CORRIDOR_URL must be the address people open, such as https://corridor.example.org, but is: "
              + configured);
    }
  }

  /** What {@code CORRIDOR_URL} says; empty where it is not set. */
  public Optional<String> configured() {
    return isConfigured() ? Optional.of(configured) : Optional.empty();
  }

  boolean isConfigured() {
    return !configured.isEmpty();
  }

  /** The whole address of a path on this site. */
  public String of(String path) {
    return base() + path;
  }

  private String base() {
    if (isConfigured()) {
      return configured;
    }
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return "http://localhost:" + port;
  }
}
