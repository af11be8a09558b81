/**
 * The pages that everybody may see, filled by the server so that search engines and
 * previews find a title, facts and text without running the console.
 */
@NullMarked
package io.techbridge.marketplace.publicpages;

import org.jspecify.annotations.NullMarked;
