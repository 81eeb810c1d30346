package org.corridor.people.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.people.directory.domain.ExportDirectory;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Found.Card;
import org.corridor.people.directory.domain.Sight;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An answer of the directory as a table, for members. */
@RestController
@io.swagger.v3.oas.annotations.Hidden
class DirectoryDownload {

  static final String PATH = "/directory.csv";

  private static final List<Facet> COLUMNS =
      List.of(
          Facet.TYPE,
          Facet.LANGUAGE,
          Facet.INTEREST,
          Facet.SECTOR,
          Facet.REACHES,
          Facet.TIME,
          Facet.TERMS);

  private final ExportDirectory export;
  private final DirectoryCards cards;
  private final Texts texts;

  DirectoryDownload(ExportDirectory export, DirectoryCards cards, Texts texts) {
    this.export = export;
    this.cards = cards;
    this.texts = texts;
  }

  @GetMapping(PATH)
  void csv(
      @RequestParam MultiValueMap<String, String> parameters,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    List<Card> all = export.all(DirectoryRequest.of(parameters).question());
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"directory.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(head(reader));
    all.forEach(card -> table.row(row(card, reader)));
  }

  private List<String> head(Language reader) {
    return Stream.concat(
            Stream.of("kind", "name", "origin", "residence", "about", "page")
                .map(column -> texts.text(reader, "people.directory.column." + column)),
            COLUMNS.stream().map(facet -> texts.text(reader, facet.text())))
        .toList();
  }

  private List<String> row(Card card, Language reader) {
    Sight sight = card.sight();
    List<String> row = new ArrayList<>();
    row.add(texts.text(reader, card.kind().text()));
    row.add(sight.name());
    row.add(cards.towns(sight, End.ORIGIN, reader));
    row.add(cards.towns(sight, End.RESIDENCE, reader));
    row.add(sight.about());
    row.add(card.path());
    COLUMNS.forEach(facet -> row.add(cards.values(sight, facet, Integer.MAX_VALUE, reader)));
    return row;
  }
}
