package org.corridor.alliances.agreements;

import static org.corridor.AccessDecision.members;

import java.util.ArrayList;
import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class AgreementDecisions implements AccessDecisions {

  private static final String ROOM = "/partnerships/{partnership}";
  private static final String ONE = ROOM + "/agreements/{agreement}";
  private static final String CLAUSE = ONE + "/clauses/{clause}";

  @Override
  public List<AccessDecision> decisions() {
    List<AccessDecision> all = new ArrayList<>();
    for (String path :
        List.of(
            ROOM + "/vision",
            ROOM + "/agreements",
            ROOM + "/agreements/new",
            ONE,
            ONE + "/terms",
            ONE + "/put-up",
            ONE + "/withdraw",
            ONE + "/agreement.docx",
            ONE + "/agreement.pdf",
            ONE + "/versions/{version}",
            CLAUSE)) {
      all.add(members("GET " + path));
    }
    for (String path :
        List.of(
            ROOM + "/vision/own",
            ROOM + "/vision/hand-in",
            ROOM + "/vision/common",
            ROOM + "/vision/agree",
            ROOM + "/agreements/new",
            ONE + "/terms",
            ONE + "/put-up",
            ONE + "/withdraw",
            ONE + "/versions/{version}/sign",
            ONE + "/clauses",
            ONE + "/clauses/own",
            CLAUSE,
            CLAUSE + "/move",
            CLAUSE + "/take-out",
            CLAUSE + "/put-back",
            CLAUSE + "/library",
            CLAUSE + "/comments",
            CLAUSE + "/comments/{number}/resolve")) {
      all.add(members("POST " + path));
    }
    return all;
  }
}
