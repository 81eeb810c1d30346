package org.corridor.people.directory.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Found.Card;
import org.corridor.people.directory.domain.Sight;
import org.corridor.people.directory.domain.Town.End;
import org.corridor.people.directory.web.DirectoryView.CardView;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Tells of an entry, in the reader's language, what its card or row has room for. */
@Component
class DirectoryCards {

  private static final int MOST_VALUES = 6;
  private static final int EXCERPT = 160;
  private static final List<Facet> TOLD =
      List.of(
          Facet.TYPE,
          Facet.LANGUAGE,
          Facet.INTEREST,
          Facet.SECTOR,
          Facet.REACHES,
          Facet.TIME,
          Facet.TERMS);

  private final Texts texts;

  DirectoryCards(Texts texts) {
    this.texts = texts;
  }

  CardView card(Card card, Language reader) {
    Sight sight = card.sight();
    Map<String, String> lines = new LinkedHashMap<>();
    for (Facet facet : TOLD) {
      String values = values(sight, facet, MOST_VALUES, reader);
      if (!values.isEmpty()) {
        lines.put(texts.text(reader, facet.text()), values);
      }
    }
    String from = towns(sight, End.ORIGIN, reader);
    String to = towns(sight, End.RESIDENCE, reader);
    return new CardView(
        card.path(),
        sight.name(),
        texts.text(reader, card.kind().text()),
        card.verified(),
        from.equals(to) ? "" : from,
        to,
        lines,
        excerpt(sight.about()),
        sight.written());
  }

  String values(Sight sight, Facet facet, int most, Language reader) {
    Set<String> values = sight.of(facet);
    String some =
        values.stream()
            .limit(most)
            .map(value -> facet.name(value, texts, reader))
            .collect(Collectors.joining(comma(reader)));
    return values.size() > most ? some + " …" : some;
  }

  String towns(Sight sight, End end, Language reader) {
    Set<String> towns = new LinkedHashSet<>();
    sight.towns().stream()
        .filter(town -> town.end() == end)
        .forEach(
            town -> {
              String country = Countries.name(town.country(), reader);
              towns.add(town.name().isEmpty() ? country : town.name() + comma(reader) + country);
            });
    return String.join(" · ", towns);
  }

  private String comma(Language reader) {
    return texts.text(reader, "people.directory.comma") + " ";
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    int end = line.lastIndexOf(' ', EXCERPT);
    return line.substring(0, end > EXCERPT / 2 ? end : EXCERPT) + " …";
  }
}
