package org.corridor.communities.references.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.communities.references.domain.KeepReferences;
import org.corridor.communities.references.domain.Reference;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was found, to be taken along: as a table, and in the exchange format of programs that keep
 * references (CSL-JSON 1.0.2), which Zotero and others read.
 */
@RestController
class ReferenceFiles {

  private static final MediaType CSL =
      MediaType.parseMediaType("application/vnd.citationstyles.csl+json");

  private final KeepReferences keep;
  private final Texts texts;

  ReferenceFiles(KeepReferences keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/references.json")
  ResponseEntity<List<Map<String, Object>>> csl(HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(CSL)
        .header(HttpHeaders.CONTENT_DISPOSITION, file("references.json"))
        .body(found(request).stream().map(ReferenceFiles::csl).toList());
  }

  private List<Reference> found(HttpServletRequest request) {
    return keep.all(ReferencePage.search(Submission.of(request.getParameterMap())));
  }

  private static String file(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }

  private static Map<String, Object> csl(Reference one) {
    Facts facts = one.facts();
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", one.id().toString());
    csl.put("type", facts.kind().csl());
    csl.put("title", facts.title());
    csl.put("author", facts.authors().stream().map(name -> Map.of("literal", name)).toList());
    csl.put("issued", Map.of("date-parts", List.of(List.of(facts.year()))));
    if (!facts.publisher().isEmpty()) {
      csl.put("publisher", facts.publisher());
    }
    csl.put("language", facts.language().code());
    csl.put("URL", facts.link());
    if (!facts.doi().isEmpty()) {
      csl.put("DOI", facts.doi());
    }
    if (!facts.about().isEmpty()) {
      csl.put("abstract", facts.about());
    }
    return csl;
  }

  @GetMapping("/references.csv")
  void csv(HttpServletRequest request, Language reader, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file("references.csv"));
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.of("title", "authors", "year", "publisher", "kind", "countries", "link", "doi")
            .map(one -> texts.text(reader, "communities.references." + one))
            .toList());
    found(request).forEach(one -> table.row(row(one.facts(), reader)));
  }

  private List<String> row(Facts facts, Language reader) {
    return List.of(
        facts.title(),
        String.join("; ", facts.authors()),
        String.valueOf(facts.year()),
        facts.publisher(),
        texts.text(reader, facts.kind().text()),
        String.join(" ", facts.countries()),
        facts.link(),
        facts.doi());
  }
}
