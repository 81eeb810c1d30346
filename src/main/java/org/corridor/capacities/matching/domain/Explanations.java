package org.corridor.capacities.matching.domain;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.matching.Proposal.Line;
import org.corridor.capacities.matching.Suggestion;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.matching.domain.FindOpenings.Fitting;
import org.corridor.capacities.matching.domain.FindPeople.Ranked;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Says of each result what speaks for it, what is missing, and how that could be closed: by
 * training, or by sending two who complete each other.
 */
@Component
class Explanations {

  private static final float THERE = 0.85f;
  private static final float CLOSE = 0.4f;

  private final Skills skills;
  private final Texts texts;

  Explanations(Skills skills, Texts texts) {
    this.skills = skills;
    this.texts = texts;
  }

  List<Proposal> of(Terms terms, List<Ranked> ranked, Language reader) {
    List<String> names = names(terms.demand(), reader);
    return ranked.stream()
        .map(
            each ->
                new Proposal(
                    each.entry(),
                    Math.round(each.fit().value() * 100),
                    reasons(terms.demand(), each.fit(), names, reader),
                    gaps(terms, each.fit(), ranked, names, reader)))
        .toList();
  }

  /** The same for somebody who looks for themselves; nobody else is on their list. */
  Suggestion of(Fitting fitting, Language reader) {
    Terms terms = fitting.terms();
    List<String> names = names(terms.demand(), reader);
    return new Suggestion(
        fitting.opening(),
        Math.round(fitting.fit().value() * 100),
        reasons(terms.demand(), fitting.fit(), names, reader),
        gaps(terms, fitting.fit(), List.of(), names, reader),
        missing(terms, fitting.fit()));
  }

  /** The same for somebody who would return; what they wish for and the language are said too. */
  Suggestion of(Fitting fitting, Returning returning, boolean wish, Language reader) {
    Suggestion told = of(fitting, reader);
    List<Line> reasons = new ArrayList<>(told.reasons());
    List<Line> gaps = new ArrayList<>(told.gaps());
    if (wish) {
      reasons.add(0, line(reader, "wish"));
    }
    Set<String> wanted = fitting.terms().demand().languages();
    if (!wanted.isEmpty()) {
      boolean speaks = returning.speaks(fitting.terms());
      String key =
          speaks ? "language" : returning.saidLanguages() ? "language-missing" : "language-unknown";
      (speaks ? reasons : gaps).add(line(reader, key, "languages", spoken(wanted, reader)));
    }
    return new Suggestion(told.opening(), told.percent(), reasons, gaps, told.missing());
  }

  private static String spoken(Set<String> codes, Language reader) {
    return ListFormatter.getInstance(
            reader.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(codes.stream().sorted().map(code -> SpokenLanguages.name(code, reader)).toList());
  }

  private static List<ConceptId> missing(Terms terms, Fit fit) {
    return IntStream.range(0, terms.wants().size())
        .filter(want -> isMissing(terms, fit, want))
        .mapToObj(want -> terms.wants().get(want).wanted().concept())
        .toList();
  }

  private static boolean isMissing(Terms terms, Fit fit, int want) {
    return fit.covered().get(want) < CLOSE && terms.wants().get(want).wanted().essential();
  }

  private List<String> names(Demand demand, Language reader) {
    Map<ConceptId, NamedConcept> named =
        skills.named(demand.skills().stream().map(Wanted::concept).toList(), reader);
    return demand.skills().stream()
        .map(wanted -> named.get(wanted.concept()))
        .map(concept -> concept == null ? "" : concept.label())
        .toList();
  }

  private List<Line> reasons(Demand demand, Fit fit, List<String> names, Language reader) {
    List<Line> reasons = new ArrayList<>();
    List<String> there = which(fit, names, THERE, 2);
    List<String> close = which(fit, names, CLOSE, THERE);
    if (!there.isEmpty()) {
      reasons.add(line(reader, "can", "skills", join(there, reader)));
    }
    if (!close.isEmpty()) {
      reasons.add(line(reader, "close", "skills", join(close, reader)));
    }
    if (fit.bond()) {
      reasons.add(line(reader, "bond", "country", Countries.name(demand.country(), reader)));
    }
    if (fit.time() == 1 && demand.from() != null && demand.until() != null) {
      reasons.add(line(reader, "time"));
    }
    if (demand.teaching() && fit.teaching()) {
      reasons.add(line(reader, "teaches"));
    }
    if (demand.volunteers() && fit.terms()) {
      reasons.add(line(reader, "volunteers"));
    }
    return reasons;
  }

  private List<Line> gaps(
      Terms terms, Fit fit, List<Ranked> ranked, List<String> names, Language reader) {
    List<Line> gaps = new ArrayList<>();
    for (int want = 0; want < names.size(); want++) {
      if (isMissing(terms, fit, want)) {
        gaps.add(missing(want, ranked, names.get(want), reader));
      }
    }
    Demand demand = terms.demand();
    if (demand.teaching() && !fit.teaching()) {
      gaps.add(line(reader, "teaching-missing"));
    }
    if (fit.time() < 1) {
      gaps.add(line(reader, fit.time() == 0 ? "time-missing" : "time-partly"));
    }
    if (demand.volunteers() && !fit.terms()) {
      gaps.add(line(reader, "paid"));
    }
    return gaps;
  }

  /** Somebody else of the list may have it: then the two could go together. */
  private Line missing(int want, List<Ranked> ranked, String name, Language reader) {
    int other =
        IntStream.range(0, ranked.size())
            .filter(place -> ranked.get(place).fit().covered().get(want) >= THERE)
            .findFirst()
            .orElse(-1);
    return other < 0
        ? line(reader, "missing", "skill", name)
        : line(reader, "pair", "skill", name, "number", other + 1);
  }

  private static List<String> which(Fit fit, List<String> names, float from, float below) {
    return IntStream.range(0, names.size())
        .filter(want -> fit.covered().get(want) >= from && fit.covered().get(want) < below)
        .mapToObj(names::get)
        .toList();
  }

  private static String join(List<String> names, Language reader) {
    return ListFormatter.getInstance(reader.locale()).format(names);
  }

  private Line line(Language reader, String key, Object... named) {
    return new Line(texts.text(reader, "capacities.matching." + key, named));
  }
}
