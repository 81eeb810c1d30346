package org.corridor.communities.proofs.domain;

import java.util.List;
import org.springframework.stereotype.Service;

/** Verifies files that anybody brings. Nothing of them is kept. */
@Service
public class VerifyFiles {

  /** What a file may have at most, in bytes. */
  public static final int MOST_BYTES = CheckFile.MOST_BYTES;

  private final SiteKeys keys;

  VerifyFiles(SiteKeys keys) {
    this.keys = keys;
  }

  public Verdict verify(byte[] file) {
    List<String> ours = keys.published().stream().map(SiteKeys.Published::hex).toList();
    return CheckFile.check(file, ours);
  }
}
