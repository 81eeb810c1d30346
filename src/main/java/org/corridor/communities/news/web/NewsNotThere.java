package org.corridor.communities.news.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.news.domain.NoNews;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A piece of news that there is not, or not for this person, is not found. */
@ControllerAdvice
class NewsNotThere {

  @ExceptionHandler(NoNews.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
