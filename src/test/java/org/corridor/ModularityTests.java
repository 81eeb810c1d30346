package org.corridor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms talk to each other only as their {@code package-info} says. */
class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Corridor.class);

  @Test
  void everyModuleKeepsToTheModulesItMayUse() {
    modules.verify();
  }
}
