package org.corridor.communities.threads.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.communities.threads.domain.Post;
import org.corridor.communities.threads.domain.WritePosts.Words;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;

/** What somebody types into a post. */
public final class PostForm {

  private PostForm() {}

  static Form empty(Language reader) {
    return Form.builder().put("language", reader.name()).build();
  }

  static Form fill(Post post) {
    return Form.builder().put("words", post.words()).put("language", post.written().name()).build();
  }

  static Words read(Submission sent, Language reader) {
    return new Words(sent.id("key"), sent.required("words", Post.WORDS), language(sent, reader));
  }

  static Language language(Submission sent, Language reader) {
    return Objects.requireNonNullElse(sent.choice("language", Language.class), reader);
  }

  /** Languages to choose from. */
  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.name(), one.ownName())).toList();
  }
}
