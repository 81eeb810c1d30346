package org.corridor.communities.news.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.corridor.communities.news.domain.NewsFeed;
import org.corridor.communities.news.domain.ReadNews;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** News for programs that read feeds, with the filters of the list. */
@RestController
@Hidden
class NewsFeedFile {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final ReadNews read;
  private final NewsFeed feed;

  NewsFeedFile(ReadNews read, NewsFeed feed) {
    this.read = read;
    this.feed = feed;
  }

  @GetMapping("/news.atom")
  ResponseEntity<byte[]> atom(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    byte[] content =
        feed.write(
                read.feed(NewsAddress.read(asked)), NewsAddress.of("/news.atom", asked, 1), reader)
            .getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .eTag(DigestUtils.md5DigestAsHex(content))
        .body(content);
  }
}
