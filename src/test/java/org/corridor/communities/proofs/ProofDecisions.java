package org.corridor.communities.proofs;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ProofDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            "GET /verify", "POST /verify", "GET /verify/key.pem", "GET /verify/CheckRecord.java")
        .map(AccessDecision::open)
        .toList();
  }
}
