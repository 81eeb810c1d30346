package org.corridor.capacities.vacancies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A vacancy that there is not, or not for this person, is not found. */
@ControllerAdvice
class VacancyNotThere {

  @ExceptionHandler(NoVacancy.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
