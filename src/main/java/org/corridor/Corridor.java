package org.corridor;

import java.util.Optional;
import org.corridor.platform.operations.OperatorCommand;
import org.corridor.platform.start.Foundations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The application. Its rooms are the packages next to this class; each says in its {@code
 * package-info} what it is for and whom it may talk to. Beans are called by their full class name,
 * so that two rooms may use the same word.
 */
@SpringBootApplication(
    exclude = UserDetailsServiceAutoConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Corridor", sharedModules = "platform")
public class Corridor {

  /**
   * Carries out an operator's command, or starts the house on its foundations: a free port, a data
   * folder, a database.
   */
  public static void main(String[] args) {
    Optional<OperatorCommand> command = OperatorCommand.in(args);
    if (command.isPresent()) {
      System.exit(command.get().run(System.out, System.err));
    }
    SpringApplication application = new SpringApplication(Corridor.class);
    application.addListeners(new Foundations());
    application.run(args);
  }
}
