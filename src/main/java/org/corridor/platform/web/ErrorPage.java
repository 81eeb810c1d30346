package org.corridor.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people see when something went wrong, in their language and with a way out; programs get a
 * problem of RFC 9457. Neither learns anything of our insides.
 */
@Controller
class ErrorPage implements ErrorController {

  private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

  private final DataSize most;

  ErrorPage(@Value("${server.tomcat.max-http-form-post-size}") DataSize most) {
    this.most = most;
  }

  @RequestMapping("${server.error.path:/error}")
  Object show(HttpServletRequest request) {
    int status = status(request);
    String incident = status == 500 ? Incidents.number(request, mistake(request)) : "";
    return isForPrograms(request) ? problem(status, incident) : page(request, status, incident);
  }

  private ModelAndView page(HttpServletRequest request, int status, String incident) {
    ModelAndView page = new ModelAndView("platform/pages/error");
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("reason", reason(request, status));
    page.addObject("incident", incident);
    page.addObject("megabytes", most.toMegabytes());
    return page;
  }

  private static ResponseEntity<ProblemDetail> problem(int status, String incident) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    if (!incident.isEmpty()) {
      problem.setProperty("incident", incident);
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** The last part of the keys of title and text. */
  private static String reason(HttpServletRequest request, int status) {
    Object denied = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
    if (status == 403 && denied instanceof CsrfException) {
      return "stale";
    }
    return String.valueOf(EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
  }

  private static int status(HttpServletRequest request) {
    for (Throwable t = mistake(request); t != null; t = t.getCause()) {
      if (t instanceof MaxUploadSizeExceededException) {
        return HttpStatus.CONTENT_TOO_LARGE.value();
      }
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && HttpStatus.resolve(code) != null
        ? code
        : HttpStatus.NOT_FOUND.value();
  }

  private static @Nullable Throwable mistake(HttpServletRequest request) {
    return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return request.getHeader("X-Autosave") != null
        || (path instanceof String address && address.startsWith("/api/"));
  }
}
