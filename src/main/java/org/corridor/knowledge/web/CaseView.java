package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.domain.Sources;

public record CaseView(
    Reading reading,
    Case entry,
    List<DifficultiesView.Hard> difficulties,
    List<Block> blocks,
    List<Sources.Source> sources) {}
