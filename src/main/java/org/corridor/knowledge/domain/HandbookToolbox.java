package org.corridor.knowledge.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.HandbookSection;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.springframework.stereotype.Service;

/** The toolbox as written in the module's YAML files, read once at start. */
@Service
class HandbookToolbox implements Toolbox {

  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final Map<String, Case> cases = new LinkedHashMap<>();
  private final List<Recommendation> recommendations;
  private final List<HandbookSection> sections;

  HandbookToolbox(ContentFiles files) {
    files.readAll("blocks/*.yaml", Block.class).stream()
        .sorted(
            Comparator.comparingInt(Block::chapter)
                .thenComparing(Block::section)
                .thenComparing(Block::id))
        .forEach(block -> blocks.put(block.id(), block));
    files.readAll("cases/*.yaml", Case.class).stream()
        .sorted(Comparator.comparingInt(HandbookToolbox::annexNumber))
        .forEach(entry -> cases.put(entry.id(), entry));
    recommendations = files.readList("recommendations.yaml", Recommendation.class);
    sections = files.readList("handbook.yaml", HandbookSection.class);
  }

  @Override
  public List<Block> blocks() {
    return List.copyOf(blocks.values());
  }

  @Override
  public Optional<Block> block(String id) {
    return Optional.ofNullable(blocks.get(id));
  }

  @Override
  public List<Case> cases() {
    return List.copyOf(cases.values());
  }

  @Override
  public Optional<Case> caseOf(String codeOrId) {
    return Optional.ofNullable(cases.get(Case.idOf(codeOrId)));
  }

  @Override
  public List<Recommendation> recommendations() {
    return recommendations;
  }

  @Override
  public List<HandbookSection> sections() {
    return sections;
  }

  private static int annexNumber(Case entry) {
    return entry.isProject()
        ? Integer.parseInt(entry.code().replaceAll("\\D", ""))
        : Integer.MAX_VALUE;
  }
}
