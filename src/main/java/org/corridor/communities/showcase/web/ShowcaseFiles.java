package org.corridor.communities.showcase.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.communities.showcase.domain.Facts;
import org.corridor.communities.showcase.domain.ReadShowcase;
import org.corridor.communities.showcase.domain.ReadShowcase.Entry;
import org.corridor.communities.showcase.domain.ShowcaseFeed;
import org.corridor.communities.showcase.domain.ShowcaseQuestion;
import org.corridor.communities.showcase.domain.SupportNeed;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The showcase for other programs, with the filters of the list. */
@RestController
@Hidden
class ShowcaseFiles {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final ReadShowcase read;
  private final ShowcaseFeed feed;
  private final Toolbox toolbox;
  private final SiteAddress site;
  private final Texts texts;

  ShowcaseFiles(
      ReadShowcase read, ShowcaseFeed feed, Toolbox toolbox, SiteAddress site, Texts texts) {
    this.read = read;
    this.feed = feed;
    this.toolbox = toolbox;
    this.site = site;
    this.texts = texts;
  }

  private ShowcaseQuestion question(Submission asked) {
    return ShowcaseAddress.read(asked, toolbox.blocks().stream().map(Block::id).toList());
  }

  @GetMapping("/showcase.atom")
  ResponseEntity<byte[]> atom(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    byte[] content =
        feed.write(
                read.feed(question(asked)), ShowcaseAddress.of("/showcase.atom", asked, 1), reader)
            .getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .eTag(DigestUtils.md5DigestAsHex(content))
        .body(content);
  }

  @GetMapping("/showcase.csv")
  void csv(HttpServletRequest request, Language reader, HttpServletResponse response)
      throws IOException {
    List<Entry> all = read.all(question(Submission.of(request.getParameterMap())));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("showcase.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.of(
                "communities.showcase.name",
                "communities.showcase.organisation",
                "communities.writing.country",
                "communities.showcase.place",
                "communities.writing.written",
                "communities.showcase.how",
                "communities.showcase.until",
                "communities.showcase.needs",
                "communities.showcase.blocks",
                "communities.showcase.address")
            .map(key -> texts.text(reader, key))
            .toList());
    all.forEach(one -> table.row(row(one, reader)));
  }

  private List<String> row(Entry one, Language reader) {
    Facts facts = one.project().facts();
    LocalDate until = facts.until();
    return List.of(
        facts.title(),
        one.organisation().name(),
        Countries.name(facts.country(), reader),
        facts.place(),
        facts.language().code(),
        texts.text(reader, one.project().state().text()),
        until == null ? "" : until.toString(),
        facts.needs().stream().map(need -> words(need, reader)).collect(Collectors.joining("; ")),
        String.join(" ", facts.blocks()),
        site.of(one.project().id().path()));
  }

  private String words(SupportNeed need, Language reader) {
    BigDecimal quantity = need.quantity();
    return texts.text(reader, need.kind().text())
        + (quantity == null ? "" : " " + quantity.toPlainString())
        + (need.currency().isEmpty() ? "" : " " + need.currency())
        + ": "
        + need.words();
  }
}
