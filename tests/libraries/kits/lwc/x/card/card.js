import { LightningElement } from 'lwc';

export default class Card extends LightningElement {}
