package org.corridor.capacities.vacancies;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class VacancyDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /vacancies",
                    "GET /vacancies.atom",
                    "GET /vacancies/{vacancy}",
                    "GET /api/v1/vacancies",
                    "GET /api/v1/vacancies/{vacancy}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /vacancies/mine",
                    "GET /vacancies/applications",
                    "POST /vacancies/applications/{application}/withdraw",
                    "GET /vacancies/{vacancy}/edit",
                    "POST /vacancies/{vacancy}/edit",
                    "POST /vacancies/{vacancy}/publish",
                    "POST /vacancies/{vacancy}/fill",
                    "POST /vacancies/{vacancy}/close",
                    "POST /vacancies/{vacancy}/copy",
                    "POST /vacancies/{vacancy}/remove",
                    "GET /vacancies/{vacancy}/people",
                    "GET /vacancies/{vacancy}/apply",
                    "POST /vacancies/{vacancy}/apply",
                    "GET /vacancies/{vacancy}/applications",
                    "POST /vacancies/{vacancy}/applications/{application}",
                    "GET /organisations/{slug}/vacancies",
                    "GET /organisations/{slug}/vacancies.csv",
                    "POST /organisations/{slug}/vacancies/publish",
                    "GET /organisations/{slug}/vacancies/new",
                    "POST /organisations/{slug}/vacancies/new",
                    "GET /organisations/{slug}/vacancies/import",
                    "POST /organisations/{slug}/vacancies/import",
                    "GET /vacancy-imports/{id}",
                    "GET /vacancy-imports/{id}/columns",
                    "POST /vacancy-imports/{id}/columns",
                    "GET /vacancy-imports/{id}/preview",
                    "POST /vacancy-imports/{id}/start",
                    "GET /vacancy-imports/{id}/errors.csv",
                    "GET /vacancy-imports/{id}/errors.xlsx",
                    "POST /vacancy-imports/{id}/undo",
                    "POST /vacancy-imports/{id}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
