package org.corridor.capacities.needs.domain;

import java.util.Optional;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.Needs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class NeedBriefs implements Needs {

  private final NeedTable needs;

  NeedBriefs(NeedTable needs) {
    this.needs = needs;
  }

  @Override
  public Optional<Brief> brief(NeedId id) {
    return needs
        .find(id)
        .map(
            need ->
                new Brief(
                    id, need.facts().title(), need.facts().written(), need.facts().teaching()));
  }
}
