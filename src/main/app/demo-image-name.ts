/** The host of the built-in demo shop's pictures: its real port is new at each start. */
export const DEMO_IMAGE_NAME = 'http://image.demo.invalid';
