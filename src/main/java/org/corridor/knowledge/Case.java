package org.corridor.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A real project of the Joint Migration and Development Initiative as the handbook tells it: its
 * entry in the annex, and what the chapters and text boxes report. Themes, capitals, blocks and
 * target groups are our own reading, {@link Reading} says on what basis.
 *
 * @param code as in the annex, e.g. {@code Moldova-30}
 * @param textBox number of the text box about it, null where there is none
 * @param mentions sections that speak of it
 */
public record Case(
    String code,
    LocalText title,
    Countries countries,
    List<CasePlace> places,
    List<CasePartner> partners,
    String theme,
    List<Capital> capitals,
    List<String> blocks,
    List<String> targetGroups,
    Reading reading,
    @Nullable Integer textBox,
    List<String> mentions,
    LocalText summary,
    List<String> bonds,
    List<Block.Cited> whatWorked,
    List<Difficulty> difficulties,
    @Nullable LocalText sustainability,
    @Nullable LocalText replicable) {

  public Case {
    places = listOf(places);
    partners = listOf(partners);
    capitals = listOf(capitals);
    blocks = listOf(blocks);
    targetGroups = listOf(targetGroups);
    mentions = listOf(mentions);
    bonds = listOf(bonds);
    whatWorked = listOf(whatWorked);
    difficulties = listOf(difficulties);
  }

  /**
   * ISO 3166-1 alpha-2 codes; origin is the programme's target country, residence the other end.
   */
  public record Countries(List<String> origin, List<String> residence) {}

  /**
   * @param end {@code origin} or {@code residence}; coordinates in degrees, approximate
   */
  public record CasePlace(String name, String country, String end, double lat, double lon) {}

  public record CasePartner(String name, String country, String kind) {}

  /**
   * @param basis text-box, chapter-mention or title-only
   */
  public record Reading(String basis, LocalText note) {}

  /** A difficulty that the handbook reports, and how it was met ({@code null}: not told). */
  public record Difficulty(
      String id, ThreatKind kind, LocalText text, @Nullable LocalText met, String source) {}

  /** As in addresses: {@code Cape Verde-7} is {@code cape-verde-7}. */
  @JsonIgnore
  public String id() {
    return idOf(code);
  }

  public static String idOf(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }

  @JsonIgnore
  public boolean isProject() {
    return code.matches(".+-\\d+");
  }

  private static <T> List<T> listOf(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
