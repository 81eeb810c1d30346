package org.corridor.communities.showcase.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.platform.picture.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of community projects in PostgreSQL. */
@Repository
class PictureTable {

  private final JdbcClient jdbc;

  PictureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A second time it changes nothing. */
  void add(ShowcaseId project, UUID id, String shows, Picture large, Picture small, Instant at) {
    jdbc.sql(
            """
            insert into communities.community_picture (id, project, shows, photo, small, small_width,
              small_height, at)
            values (:id, :project, :shows, :photo, :small, :width, :height, :at)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("project", project.value())
        .param("shows", shows)
        .param("photo", large.jpeg())
        .param("small", small.jpeg())
        .param("width", small.width())
        .param("height", small.height())
        .param("at", Timestamp.from(at))
        .update();
  }

  void remove(ShowcaseId project, UUID id) {
    jdbc.sql("delete from communities.community_picture where id = :id and project = :project")
        .param("id", id)
        .param("project", project.value())
        .update();
  }

  List<ShownPicture> of(ShowcaseId project) {
    return jdbc.sql(
            """
            select id, shows, small_width width, small_height height
            from communities.community_picture where project = :project order by at, id
            """)
        .param("project", project.value())
        .query(ShownPicture.class)
        .list();
  }

  Optional<byte[]> jpeg(ShowcaseId project, UUID id, boolean small) {
    return jdbc.sql(
            "select "
                + (small ? "small" : "photo")
                + " from communities.community_picture where id = :id and project = :project")
        .param("id", id)
        .param("project", project.value())
        .query(byte[].class)
        .optional();
  }
}
