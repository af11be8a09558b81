package io.techbridge.local;

/** A running engine that was started here. */
interface Engine extends AutoCloseable {

	/** The port on which it answers on 127.0.0.1. */
	int port();

	/** Whether its process still runs. */
	boolean alive();

	/** Stops it and returns when its process has ended. */
	@Override
	void close();

}
