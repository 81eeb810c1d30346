/**
 * Programs outside are told when something comes about in a project, by messages that they can
 * check (Standard Webhooks). A message says that something came about and where to ask, not what:
 * who asks shows by a token what it may read.
 */
@NullMarked
package org.corridor.projects.hooks.domain;

import org.jspecify.annotations.NullMarked;
