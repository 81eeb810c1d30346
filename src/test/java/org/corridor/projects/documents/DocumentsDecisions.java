package org.corridor.projects.documents;

import static org.corridor.AccessDecision.open;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.corridor.projects.design.DesignDecisions;
import org.springframework.stereotype.Component;

/** The documents of a design are for whom the design is; everybody may bring one in. */
@Component
class DocumentsDecisions implements AccessDecisions {

  private final DesignDecisions designs;

  DocumentsDecisions(DesignDecisions designs) {
    this.designs = designs;
  }

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(open("GET /designs/import"), open("POST /designs/import")),
            Stream.of("/proposal.docx", "/proposal.pdf", "/workbook.xlsx", "/design.json")
                .map(path -> designs.owned("GET", path, path)))
        .toList();
  }
}
