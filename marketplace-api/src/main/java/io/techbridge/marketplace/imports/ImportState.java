package io.techbridge.marketplace.imports;

/**
 * How far an import has come.
 */
enum ImportState {

	/** The file is there; its columns can be mapped. */
	UPLOADED,

	/** Its rows are being judged. */
	CHECKING,

	/** Every row has been judged; nothing is written yet. */
	CHECKED,

	/** Its rows are being written. */
	APPLYING,

	/** It is done. */
	APPLIED,

	/** It could not go on. */
	FAILED;

	/**
	 * Whether the marketplace is at work on it.
	 */
	boolean isUnderWay() {
		return this == CHECKING || this == APPLYING;
	}

}
