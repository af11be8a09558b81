package io.techbridge.marketplace.imports;

import jakarta.validation.constraints.NotNull;

/**
 * How a list is to be applied.
 *
 * @param declaredUnclassified that nothing in it is classified (涉密); not asked of
 * contracts
 */
record ApplicationRequest(@NotNull ImportMode mode, boolean declaredUnclassified) {

}
