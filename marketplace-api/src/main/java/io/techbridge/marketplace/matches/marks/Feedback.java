package io.techbridge.marketplace.matches.marks;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a pair, without who said it.
 */
record Feedback(String need, String achievement, Mark mark, @Nullable String reason) {

}
