package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Case;

/** Case studies fill a text box of the handbook, others are mentioned, the rest only listed. */
public record CasesView(
    Reading reading, List<Case> studies, List<Case> mentioned, List<Case> listed) {}
