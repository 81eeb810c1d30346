package org.corridor.communities.threads.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.threads.Threads.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said last in an open circle. A feed is read by programs that nobody signs in. */
@Service
@Transactional(readOnly = true)
public class ReadFeed {

  static final int ENTRIES = 30;

  private final Circles circles;
  private final ThreadsForOthers threads;

  ReadFeed(Circles circles, ThreadsForOthers threads) {
    this.circles = circles;
    this.threads = threads;
  }

  /** The newest first. */
  public record Latest(CircleView circle, List<Said> said) {}

  /** Empty for a circle that not everybody reads. */
  public Optional<Latest> of(CircleId circle) {
    return circles
        .find(circle, Optional.empty())
        .map(open -> new Latest(open, threads.latest(circle, ENTRIES)));
  }
}
