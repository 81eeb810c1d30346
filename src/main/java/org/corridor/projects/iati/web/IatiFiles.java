package org.corridor.projects.iati.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.corridor.projects.iati.ActivitySource.Edition;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.domain.PublishIati;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The files that are named to the registry of IATI. */
@RestController
@Hidden
class IatiFiles {

  private static final String XML = "application/xml;charset=UTF-8";

  private final PublishIati publish;

  IatiFiles(PublishIati publish) {
    this.publish = publish;
  }

  @GetMapping("/iati/activities.xml")
  void activities(ServletWebRequest request, HttpServletResponse response) throws IOException {
    if (!isKnown(request, response, publish.edition())) {
      publish.activities(response.getOutputStream());
    }
  }

  @GetMapping("/iati/organisation.xml")
  void organisation(ServletWebRequest request, HttpServletResponse response) throws IOException {
    if (!isKnown(request, response, publish.edition())) {
      publish.organisation(response.getOutputStream());
    }
  }

  @GetMapping("/iati/activities/{slug}.xml")
  void activity(@PathVariable String slug, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    IatiActivity activity =
        publish.activity(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!isKnown(request, response, publish.edition())) {
      publish.activity(activity, response.getOutputStream());
    }
  }

  /** Whether whoever asks has it already; a proxy asks us again after a minute. */
  private static boolean isKnown(
      ServletWebRequest request, HttpServletResponse response, Edition edition) {
    Instant changed = edition.changed().truncatedTo(ChronoUnit.SECONDS);
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue());
    if (request.checkNotModified("W/\"" + edition.version() + '"', changed.toEpochMilli())) {
      return true;
    }
    response.setContentType(XML);
    return false;
  }
}
