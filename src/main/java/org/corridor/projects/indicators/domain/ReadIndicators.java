package org.corridor.projects.indicators.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.EvidenceSource.Counts;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.indicators.domain.EvidenceFiles.FileFacts;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators as the team reads them. All throw {@code NotInTeam} for strangers. */
@Service
@Transactional(readOnly = true)
public class ReadIndicators {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final Tracking tracking;
  private final IndicatorTable table;
  private final EvidenceFiles files;
  private final List<EvidenceSource> sources;
  private final List<Instrument> instruments;
  private final Toolbox toolbox;
  private final Clock clock;

  ReadIndicators(
      Team team,
      ProjectsUnderWay projects,
      Tracking tracking,
      IndicatorTable table,
      EvidenceFiles files,
      ObjectProvider<EvidenceSource> sources,
      ObjectProvider<Instrument> instruments,
      Toolbox toolbox,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.tracking = tracking;
    this.table = table;
    this.files = files;
    this.sources = sources.orderedStream().toList();
    this.instruments = instruments.orderedStream().toList();
    this.toolbox = toolbox;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public List<Tracked> all(ProjectKey key) {
    team.require(key);
    return tracking.of(projects.read(key));
  }

  /**
   * @throws NoIndicator where the plan has none of this id
   */
  public Tracked one(ProjectKey key, String id) {
    team.require(key);
    return tracking.one(projects.read(key), id);
  }

  /**
   * @throws NoIndicator where it has no such period
   */
  public Tracked one(ProjectKey key, String id, int period) {
    Tracked tracked = one(key, id);
    if (!tracked.has(period)) {
      throw new NoIndicator();
    }
    return tracked;
  }

  /** Everything that was ever entered for an indicator, the latest first. */
  public List<Entry> history(ProjectKey key, String id) {
    team.require(key);
    return table.history(key, id);
  }

  public List<FileFacts> files(ProjectKey key, String id, int period) {
    team.require(key);
    return files.of(key, id, period);
  }

  /** What can be counted on this platform. */
  public List<EvidenceSource> sources() {
    return sources;
  }

  /**
   * What was counted in a period for an indicator that is bound to a source.
   *
   * @param name key of what was counted
   */
  public record Counted(String name, Counts counts) {}

  public Optional<Counted> counted(ProjectKey key, Tracked tracked, int period) {
    team.require(key);
    return counts(sources, key, tracked, period);
  }

  static Optional<Counted> counts(
      List<EvidenceSource> sources, ProjectKey key, Tracked tracked, int period) {
    Period when = tracked.period(period);
    LocalDate from = tracked.settings().adds() ? when.from() : tracked.periods().get(0).from();
    return sources.stream()
        .filter(source -> source.code().equals(tracked.settings().source()))
        .findFirst()
        .flatMap(
            source ->
                source
                    .counts(
                        key,
                        from,
                        when.to(),
                        tracked.settings().now().stream()
                            .map(Settings.Axis::dimension)
                            .collect(Collectors.toSet()))
                    .map(counts -> new Counted(source.name(), counts)));
  }

  /**
   * A working tool that a project's building blocks switch on.
   *
   * @param blocks of the project that ask for it, in its order; at least one
   * @param counted what is counted in it
   */
  public record Tool(Instrument instrument, List<Block> blocks, List<EvidenceSource> counted) {
    public Tool {
      blocks = List.copyOf(blocks);
      counted = List.copyOf(counted);
    }
  }

  /** The working tools that the project's building blocks switch on. */
  public List<Tool> tools(ProjectUnderWay project) {
    team.require(project.key());
    List<Block> blocks =
        project.plan().practice().blocks().stream()
            .flatMap(one -> toolbox.block(one.block()).stream())
            .toList();
    return instruments.stream()
        .map(one -> tool(one, blocks))
        .filter(one -> !one.blocks().isEmpty())
        .toList();
  }

  private Tool tool(Instrument instrument, List<Block> blocks) {
    return new Tool(
        instrument,
        blocks.stream().filter(one -> instrument.blocks().contains(one.id())).toList(),
        sources.stream().filter(one -> instrument.counted().contains(one.code())).toList());
  }
}
