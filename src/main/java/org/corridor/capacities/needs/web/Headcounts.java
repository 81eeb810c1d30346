package org.corridor.capacities.needs.web;

import org.corridor.capacities.needs.Headcount;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;

/** Numbers by sex and age, and addresses, in forms of missions. */
public final class Headcounts {

  private Headcounts() {}

  public static Headcount read(Submission sent) {
    return NeedForm.headcount(sent, "");
  }

  public static void fill(Form.Builder form, Headcount people) {
    NeedForm.fill(form, "", people);
  }

  /** An address of the web; empty where there is none; what is none is a problem. */
  public static String url(Submission sent, String name) {
    return NeedForm.url(sent, name);
  }
}
