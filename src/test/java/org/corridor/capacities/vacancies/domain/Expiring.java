package org.corridor.capacities.vacancies.domain;

import org.springframework.stereotype.Component;

/** What happens every night. */
@Component
public class Expiring {

  private final ExpireVacancies vacancies;

  Expiring(ExpireVacancies vacancies) {
    this.vacancies = vacancies;
  }

  public void run() {
    vacancies.run();
  }
}
