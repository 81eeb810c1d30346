@NullMarked
package org.corridor.projects.hooks.web;

import org.jspecify.annotations.NullMarked;
