package org.corridor.alliances.stakeholders.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Kinds of stakeholders that real projects worked with, and that a register lacks. Projects of the
 * same corridor, or of one of its countries, come first.
 */
@Service
@Transactional(readOnly = true)
public class MissingKinds {

  private static final String FILE = "modules/alliances/stakeholders/known-stakeholders.yaml";
  private static final int MOST_PROJECTS = 3;

  private final StakeholderTable stakeholders;
  private final Partnerships partnerships;
  private final Toolbox toolbox;
  private final List<Known> known;

  MissingKinds(StakeholderTable stakeholders, Partnerships partnerships, Toolbox toolbox) {
    this.stakeholders = stakeholders;
    this.partnerships = partnerships;
    this.toolbox = toolbox;
    this.known = read();
  }

  /**
   * What the handbook says a project had.
   *
   * @param project annex code
   * @param source where in the handbook
   */
  record Known(String project, String source, List<StakeholderKind> kinds) {}

  /** A kind that is missing, and projects that had it. */
  public record Missing(StakeholderKind kind, List<Example> examples) {}

  /**
   * @param near it has a country of this partnership
   */
  public record Example(Case project, String source, boolean near) {}

  /**
   * @param theme of the handbook's part II; empty for all
   */
  public List<Missing> missing(Seat reader, String theme) {
    PartnershipView view = partnerships.view(reader);
    Set<StakeholderKind> here =
        stakeholders.of(reader.partnership()).stream()
            .map(one -> one.facts().kind())
            .collect(Collectors.toSet());
    Map<StakeholderKind, List<Example>> examples = new EnumMap<>(StakeholderKind.class);
    for (Known one : known) {
      Case project = toolbox.caseOf(one.project()).orElseThrow();
      if (theme.isEmpty() || project.theme().equals(theme)) {
        Example example = new Example(project, one.source(), near(project, view));
        one.kinds().stream()
            .filter(kind -> !here.contains(kind))
            .forEach(kind -> examples.computeIfAbsent(kind, k -> new ArrayList<>()).add(example));
      }
    }
    List<Missing> missing = new ArrayList<>();
    examples.forEach((kind, all) -> missing.add(new Missing(kind, nearFirst(all))));
    missing.sort(Comparator.comparing((Missing m) -> examples(examples, m.kind())).reversed());
    return missing;
  }

  /** The themes there are. */
  public List<String> themes() {
    return known.stream()
        .map(one -> toolbox.caseOf(one.project()).orElseThrow().theme())
        .distinct()
        .sorted()
        .toList();
  }

  private static int examples(Map<StakeholderKind, List<Example>> all, StakeholderKind kind) {
    List<Example> of = all.getOrDefault(kind, List.of());
    return of.size() + (of.stream().anyMatch(Example::near) ? 100 : 0);
  }

  private static List<Example> nearFirst(List<Example> all) {
    return all.stream()
        .sorted(Comparator.comparing(example -> !example.near()))
        .limit(MOST_PROJECTS)
        .toList();
  }

  private static boolean near(Case project, PartnershipView view) {
    return project.countries().origin().contains(view.origin())
        || project.countries().residence().contains(view.residence());
  }

  private static List<Known> read() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      return List.of(yaml.readValue(in, Known[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
