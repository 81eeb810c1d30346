package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.vacancies.Vacancies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of vacancies that their last day is over; nobody is asked for them any more. */
@Service
class ExpireVacancies {

  private final VacancyTable vacancies;
  private final Asks asks;
  private final Clock clock;

  ExpireVacancies(VacancyTable vacancies, Asks asks, Clock clock) {
    this.vacancies = vacancies;
    this.asks = asks;
    this.clock = clock;
  }

  @Transactional
  void run() {
    vacancies
        .expire(LocalDate.now(clock))
        .forEach(vacancy -> asks.close(Vacancies.KIND, vacancy.value()));
  }
}
