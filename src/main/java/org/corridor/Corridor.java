package org.corridor;

import org.corridor.platform.start.Foundations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/**
 * The application. Its rooms are the packages next to this class; each says in its {@code
 * package-info} what it is for and whom it may talk to.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Corridor", sharedModules = "platform")
public class Corridor {

  /** Starts the house on its foundations: a free port, a data folder, a database. */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Corridor.class);
    application.addListeners(new Foundations());
    application.run(args);
  }
}
