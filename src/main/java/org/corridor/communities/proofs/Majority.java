package org.corridor.communities.proofs;

import org.corridor.platform.form.Submission;

/** How many have to say yes. Abstentions count for the quorum only. */
public enum Majority {
  /** More yes than no. */
  SIMPLE {
    @Override
    boolean reached(int yes, int no, int roll) {
      return yes > no;
    }
  },
  /** At least two yes for each no. */
  TWO_THIRDS {
    @Override
    boolean reached(int yes, int no, int roll) {
      return yes > 0 && yes >= 2 * no;
    }
  },
  /** Yes from more than half of all who may vote. */
  OF_ALL {
    @Override
    boolean reached(int yes, int no, int roll) {
      return 2 * yes > roll;
    }
  };

  abstract boolean reached(int yes, int no, int roll);

  /** Key of its name. */
  public String text() {
    return "communities.proofs.majority." + Submission.code(this);
  }
}
