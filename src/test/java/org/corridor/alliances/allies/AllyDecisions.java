package org.corridor.alliances.allies;

import static org.corridor.AccessDecision.members;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class AllyDecisions implements AccessDecisions {

  private static final String ALLIES = "/partnerships/{partnership}/allies";

  @Override
  public List<AccessDecision> decisions() {
    List<AccessDecision> all = new ArrayList<>();
    Stream.of(
            "",
            "/{id}",
            "/calendar",
            "/commitments",
            "/brief",
            "/brief.docx",
            "/brief.pdf",
            "/advisory")
        .forEach(path -> all.add(members("GET " + ALLIES + path)));
    Stream.of("/{id}/contacts", "/{id}/note", "/brief", "/advisory/mandate")
        .forEach(path -> all.add(members("POST " + ALLIES + path)));
    for (String folder :
        List.of("", "/calendar", "/commitments", "/advisory/members", "/advisory/meetings")) {
      Stream.of(
              "GET /new",
              "POST /new",
              "GET /{id}/edit",
              "POST /{id}/edit",
              "POST /{id}/delete",
              "POST /{id}/restore")
          .map(one -> one.replace(" ", " " + ALLIES + folder))
          .forEach(endpoint -> all.add(members(endpoint)));
    }
    return all;
  }
}
