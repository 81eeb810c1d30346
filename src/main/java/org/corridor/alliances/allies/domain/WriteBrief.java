package org.corridor.alliances.allies.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.alliances.partnerships.SharedTexts.Text;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy brief of a partnership, one for each language, written together. Which figures it
 * shows is chosen once for all languages; their values are those of the day.
 */
@Service
@Transactional
public class WriteBrief {

  /** There is room for so many figures. */
  public static final int FIGURES = 6;

  private static final String FIGURES_KEY = "brief.figures";

  private final SharedTexts shared;
  private final ObjectProvider<PartnershipEvidence> evidence;

  WriteBrief(SharedTexts shared, ObjectProvider<PartnershipEvidence> evidence) {
    this.shared = shared;
    this.evidence = evidence;
  }

  /**
   * A brief as it stands.
   *
   * @param picked the figures it shows
   * @param possible all that can be counted
   * @param base version of the choice of figures
   */
  public record Brief(
      Language language,
      Map<BriefSection, Text> texts,
      List<Figure> picked,
      List<Figure> possible,
      int base) {

    public String words(BriefSection section) {
      Text text = texts.get(section);
      return text == null ? "" : text.words();
    }

    /** Whether there is anything to print. */
    public boolean written() {
      return !words(BriefSection.TITLE).isEmpty();
    }
  }

  /** What was written, on top of which version. */
  public record Draft(Map<BriefSection, Written> sections, List<String> figures, int base) {
    public Draft {
      sections = Map.copyOf(sections);
      figures = List.copyOf(figures);
    }
  }

  /** Words of a section, and the version they were written on. */
  public record Written(String words, int base) {}

  @Transactional(readOnly = true)
  public Brief read(Seat reader, Language language) {
    PartnershipId id = reader.partnership();
    Map<BriefSection, Text> texts = new EnumMap<>(BriefSection.class);
    for (BriefSection section : BriefSection.values()) {
      texts.put(section, shared.read(id, key(section, language)));
    }
    Text chosen = shared.read(id, FIGURES_KEY);
    List<String> labels = chosen.words().lines().toList();
    List<Figure> possible = possible(id);
    return new Brief(
        language,
        texts,
        possible.stream().filter(figure -> labels.contains(figure.label())).limit(FIGURES).toList(),
        possible,
        chosen.version());
  }

  private List<Figure> possible(PartnershipId id) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    evidence
        .orderedStream()
        .flatMap(one -> one.count(id).stream())
        .forEach(figure -> figures.putIfAbsent(figure.label(), figure));
    return new ArrayList<>(figures.values());
  }

  /**
   * Saves what the writer changed; what they left as it was is nobody's loss.
   *
   * @return sections that somebody else changed meanwhile, as they stand now; the writer's words
   *     are kept beside them
   */
  public Map<BriefSection, Text> save(Seat by, Language language, Draft draft) {
    by.requireWorks();
    String path = by.partnership().path() + "/allies/brief?language=" + language.code();
    Map<BriefSection, Text> overtaken = new EnumMap<>(BriefSection.class);
    draft
        .sections()
        .forEach(
            (section, written) -> {
              String key = key(section, language);
              if (unchanged(by.partnership(), key, written)) {
                return;
              }
              if (shared.save(
                      by, key, section.text(), path, language, written.words(), written.base())
                  instanceof SetAside aside) {
                overtaken.put(section, aside.current());
              }
            });
    return overtaken;
  }

  /** Whether the choice of figures was saved; another one may have been made meanwhile. */
  public boolean pick(Seat by, Language language, Draft draft) {
    by.requireWorks();
    String words = String.join("\n", draft.figures());
    if (unchanged(by.partnership(), FIGURES_KEY, new Written(words, draft.base()))) {
      return true;
    }
    String path = by.partnership().path() + "/allies/brief?language=" + language.code();
    return !(shared.save(
            by, FIGURES_KEY, "alliances.allies.brief.figures", path, language, words, draft.base())
        instanceof SetAside);
  }

  private boolean unchanged(PartnershipId id, String key, Written written) {
    if (written.base() == 0) {
      return written.words().isEmpty();
    }
    Optional<String> before =
        shared.history(id, key).stream()
            .filter(version -> version.version() == written.base() && !version.aside())
            .map(SharedTexts.Version::words)
            .findFirst();
    return before.isPresent() && before.get().equals(written.words());
  }

  private static String key(BriefSection section, Language language) {
    return "brief." + language.code() + "." + section.code();
  }
}
